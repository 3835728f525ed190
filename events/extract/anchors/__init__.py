"""Which event a date belongs to, and how it stands to it: `anchoring` first, each special bond in a module of its own.

`status` says whether the event happened, goes on, is planned or was called off.
"""
