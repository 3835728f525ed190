"""Who or what a pronoun, "the company" or "the second" stands for, from this sentence and those before it.

`references` is asked for persons and for whatever else a headline must name, `pronouns` by structure and `likeliest` by
what is left; `things` chooses for "it".
"""
