// Package projection keeps what map, trace and gap read in memory: columns of
// integers and compressed adjacency, immutable once built. Points, pages and text
// stay in the engine. A [Snapshot] holds everything with its visibility; whoever
// reads says through which lens.
//
// A snapshot has two parts. The [Graph] has every thing but those of which there may
// be millions (courses, their presentations and venues, findings), with the links
// between them. The [CourseTable] has the courses, one row each, with where they are
// held and which occupations they lead to, and what was observed of demand.
//
// # The columns, for three courses
//
// Plumbing is offered by West College in Ealing, for 20 learners, and somebody coded
// by hand that it leads to plumbers. Nursing is offered by the University, one
// presentation with 60 places in Ealing and in Brent, and its graduates became nurses.
// Access to Trades is online, offered by West College and by Brent Adult, and its
// provider says that it leads to construction trades, which is broader than plumbers.
// It is the team's alone; the others are public. The tables that rows name by number:
//
//	Occupations  0 nurses (2231)  1 construction trades (531)  2 plumbers (5315), Broader 1
//	Places       0 Brent  1 Ealing
//	Providers    0 Brent Adult  1 University  2 West College
//
// All are ordered by id. The columns hold numbers, and a mask has one bit a lens,
// from the right: public, partner, team. 111 shows through all, 100 to the team alone.
//
//	courses            ulid   level  mask  Offer         firstPresentation  firstLink
//	  0 Plumbing       01A…   fe     111   111, 2 West   0                  0
//	  1 Nursing        01B…   he     111   111, 1 Univ   1                  1
//	  2 Access         01C…   fe     100   100, 0 Brent  3                  2
//	  3 (the end)                                        4                  3
//
//	presentations      Place     Places   Mode    Mask
//	  0 of Plumbing    1 Ealing  20       local   111
//	  1 of Nursing     0 Brent   60       local   111
//	  2 of Nursing     1 Ealing  60       local   111, SamePresentation
//	  3 of Access      NoPlace   unknown  online  100
//
//	links              Occupation       Evidence                    Mask
//	  0 of Plumbing    2 plumbers       manual_coding               111
//	  1 of Nursing     0 nurses         graduate_destination_own    111
//	  2 of Access      1 construction   provider_claim              100
//
//	extraOffers        2 Access: 100, 2 West
//
// What a course is called is kept as a sum, by which courses of one name are found.
// A course's presentations are those from its firstPresentation up to that of the
// next course; so one row more than there are courses ends the columns. Its links
// are found the same way. A course that several offer has its first provider, by
// id, in its own row and the others in extraOffers. Where claims of several kinds of
// evidence dispute a link, disputes says which do (disputes.go). The comment of package
// gap counts these three courses.
//
// # How a snapshot comes about
//
// [Build] reads all records of a store, [Snapshot.Advance] those that some commits
// bear on. Both end in Snapshot.apply, which is six steps, one file each:
//
//	readdelta.go        records of the store become a delta: rows with packed ids
//	judgeclaims.go      what the claims on each thing and link come to, by lens
//	mergegraph.go       new nodes and links are merged with the old graph's
//	classifications.go  occupations and places are read from the graph
//	groupcourses.go     the delta's links are grouped into one row a course
//	mergecourses.go     those rows are merged with the old columns
//
// build.go calls them in that order. codec.go writes a snapshot down and reads it
// back. keeper.go follows the commits of a store and holds the newest snapshot.
package projection

import (
	eco "catchment/ecosystem"
)

// Snapshot is the state of one revision. It never changes; any number may read it.
type Snapshot struct {
	revision eco.Revision
	graph    *Graph
	courses  *CourseTable
}

// Revision that the snapshot is of.
func (s *Snapshot) Revision() eco.Revision { return s.revision }

// Graph of things and links.
func (s *Snapshot) Graph() *Graph { return s.graph }

// Courses are the courses, what they lead to, and demand.
func (s *Snapshot) Courses() *CourseTable { return s.courses }
