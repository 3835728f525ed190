"""The domain: articles in, dated events out. It knows no web framework, no feed library and no template."""
