// Before anything else, so that of two processes that begin at once one makes the head.
CREATE CONSTRAINT catchment_id IF NOT EXISTS FOR (n:Catchment) REQUIRE n.id IS UNIQUE
