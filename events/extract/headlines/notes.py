"""What is noted of a headline's subject: it lowers the headline's confidence, and is told among the reasons."""

PRONOUN_NAMED = "pronoun replaced by the one clear candidate"
OWNER_NAMED = "possessive replaced by the one clear candidate"
ONLY_A_PRONOUN = "subject is a pronoun"
NO_SUBJECT = "no subject found"
SAYS_NOTHING = "a noun that says nothing by itself"
