"""One sentence read: its words tagged, its phrases and clauses found, and text made again of them.

`clauses` is the light analyser behind `analysis.Analyser`; the way there is `tokens`, `wordclass`, `tagging`,
`phrases`, `skeleton`. Knows neither dates' meaning nor other sentences.
"""
