"""What a timeline would print of an event: who did what, in the sentence's own words, cut at a phrase's end.

`headline` has the order of the work; `soundness` says whether what came out holds together.
"""
