"""Publication: a timeline out, as a page, a feed, a static site, and the command that runs it all."""
