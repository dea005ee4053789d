// Package projection keeps what map, trace and gap read in memory: columns of
// integers and compressed adjacency, immutable once built. Points, pages and text
// stay in the engine. A [Snapshot] holds everything with its visibility; whoever
// reads says through which lens.
//
// A snapshot has two parts. The [Net] has every thing but those of which there may
// be millions (courses, their presentations and venues, findings), with the links
// between them. [Learning] has the courses, one row each, with where they are held
// and which occupations they lead to, and what was observed of demand.
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

// Courses: courses, what they lead to, and demand.
func (s *Snapshot) Courses() *CourseTable { return s.courses }

// outsideGraph are the kinds that the Net leaves out.
var outsideGraph = map[eco.Kind]bool{eco.KindCourse: true, eco.KindPresentation: true, eco.KindVenue: true, eco.KindFinding: true}

// InGraph tells whether things of a kind are nodes of the [Net].
func InGraph(k eco.Kind) bool { return k.IsEntity() && !outsideGraph[k] }
