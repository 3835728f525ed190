"""Words by themselves: closed classes, verb forms, event nouns, kinds of things, names of people and countries.

Asked by every other room; knows no sentence.
"""
