package model

import (
	"catchment/ecosystem"
	"catchment/ecosystem/atlas"
)

// ID names the thing for ever.
func (n MapNode) ID() string { return string(n.node.ID) }

// Kind is what it is.
func (n MapNode) Kind() Kind { return Kind(n.node.Kind) }

// Name is what people call it.
func (n MapNode) Name() string { return n.node.Name }

// Group is where it stands.
func (n MapNode) Group() Word { return Word(n.node.Group.String()) }

// Roles are all groups that it belongs to.
func (n MapNode) Roles() []Word {
	return each(n.node.Roles, func(g atlas.Group) Word { return Word(g.String()) })
}

// Spectrum is where a dataset stands on the data spectrum.
func (n MapNode) Spectrum() *Word { return wordOrNil(n.node.Spectrum) }

// Existence tells whether a dataset exists.
func (n MapNode) Existence() *Word { return wordOrNil(n.node.Existence) }

// Standing tells whether a standard exists.
func (n MapNode) Standing() *Word { return wordOrNil(n.node.Standing) }

// IsFocus tells whether it was asked for as focus.
func (n MapNode) IsFocus() bool { return n.node.IsFocus }

// IsSynthetic tells whether it rests on made-up sources alone.
func (n MapNode) IsSynthetic() bool { return n.node.IsSynthetic }

// Distance is how many steps it lies from the focus.
func (n MapNode) Distance() int32 { return int32(n.node.Distance) }

// Degree is how many links of the map it has.
func (n MapNode) Degree() int32 { return int32(n.node.Degree) }

// ID names the link, or the flow.
func (l MapLink) ID() string { return string(l.link.ID) }

// Type says how the two relate; nil for a flow.
func (l MapLink) Type() *LinkType {
	if l.link.Type == "" {
		return nil
	}
	t := LinkType(l.link.Type)
	return &t
}

// From is where it starts.
func (l MapLink) From() string { return string(l.link.From) }

// To is where it ends.
func (l MapLink) To() string { return string(l.link.To) }

// Status tells whether the flow runs.
func (l MapLink) Status() *Word { return wordOrNil(l.link.Status) }

// ValueKind is what the flow exchanges.
func (l MapLink) ValueKind() *Word { return wordOrNil(l.link.ValueKind) }

// Spectrum says who may have it.
func (l MapLink) Spectrum() *Word { return wordOrNil(l.link.Spectrum) }

// State is what the claims on it amount to.
func (l MapLink) State() Word { return Word(l.link.State) }

// IsSynthetic tells whether it rests on made-up sources alone.
func (l MapLink) IsSynthetic() bool { return l.link.IsSynthetic }

// Carries are the datasets that the flow carries.
func (l MapLink) Carries() []string {
	return each(l.link.CarriesData, func(id ecosystem.ID) string { return string(id) })
}

// From is the group in which the links start.
func (t MapTie) From() Word { return Word(t.tie.From.String()) }

// To is the group in which they end.
func (t MapTie) To() Word { return Word(t.tie.To.String()) }

// Links is how many there are.
func (t MapTie) Links() int32 { return int32(t.tie.Links) }

// Flows is how many of them are flows.
func (t MapTie) Flows() int32 { return int32(t.tie.Flows()) }

// Running is how many of the flows run.
func (t MapTie) Running() int32 { return int32(t.tie.Running()) }

// Statuses count the flows.
func (t MapTie) Statuses() []MapStatusCount {
	return each(t.tie.Statuses, func(s atlas.StatusCount) MapStatusCount { return MapStatusCount{Word(s.Status), int32(s.Count)} })
}

// SyntheticCount is how many links rest on made-up sources alone.
func (t MapTie) SyntheticCount() int32 { return int32(t.tie.Synthetic) }

func wordOrNil(word string) *Word {
	if word == "" {
		return nil
	}
	w := Word(word)
	return &w
}
