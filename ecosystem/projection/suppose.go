package projection

import (
	eco "catchment/ecosystem"
)

// Suppose gives the snapshot as it would be if these links were there too, each
// believed without doubt. It is a branch in memory: neither the snapshot nor any
// store is changed. A link that the snapshot has already, by type and ends, is
// supposed to say what it says here instead. Links between nodes of the Graph alone
// can be supposed; NotFound names what is not there.
func (s *Snapshot) Suppose(links []eco.Fields) (*Snapshot, error) {
	d := newDelta(s.courses.Dictionary)
	for i, fields := range links {
		l := eco.Link{Record: eco.Record{ID: s.graph.supposedID(fields, i), Kind: eco.KindLink, Fields: fields}}
		for _, end := range []eco.ID{l.From(), l.To()} {
			if s.graph.Find(end) == None {
				return nil, eco.NotThere(end)
			}
		}
		d.addRecord(l.Record)
		d.addRecord(eco.Record{Kind: eco.KindClaim, Fields: eco.Fields{"about": string(l.ID), "status": "current", "assertedBy": "supposed", "recorded": "9999-12-31"}})
	}
	return s.apply(d, nil, s.revision)
}

// supposedID gives the id of a supposed link: that of the link that is there, else one
// that no store has.
func (g *Graph) supposedID(fields eco.Fields, i int) eco.ID {
	l := eco.Link{Record: eco.Record{Fields: fields}}
	from, to := g.Find(l.From()), g.Find(l.To())
	if from != None && to != None {
		for _, a := range g.Out(from) {
			if a.To == to && g.TypeOf(a) == l.Type() {
				return g.LinkID(a.Link)
			}
		}
	}
	var ulid [16]byte
	for at := 15; i > 0; at, i = at-1, i>>8 {
		ulid[at] = byte(i)
	}
	return idOf("lnk", ulid)
}
