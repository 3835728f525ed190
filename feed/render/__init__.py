"""Renderers, (view model, Site) -> bytes: shared by the server and the static site, with no request in sight."""
