package atlas

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// bond is a link between two marks, or a flow that goes between them.
type bond struct {
	from, to int32
	link     int32           // of the net; of a flow -1
	flow     projection.Node // None for a link
	state    eco.State
	made     bool // rests on made-up sources alone
}

func (b *bond) isFlow() bool { return b.link < 0 }

// status of a flow; a link has none.
func (s *sheet) status(b *bond) string { return orUnknown(s.net.Text(b.flow, "status")) }

// bind finds all links between marks: those of the net and the flows.
func (s *sheet) bind() {
	for i := range int32(s.net.Links()) {
		from, to := s.net.LinkEnds(i)
		if !s.net.LinkMask(i).Shows(s.ask.Lens) || s.at[from] < 0 || s.at[to] < 0 {
			continue
		}
		s.bonds = append(s.bonds, bond{s.at[from], s.at[to], i, projection.None, s.net.State(i, s.ask.Lens, s.ask.Age), s.net.IsLinkSynthetic(i, s.ask.Lens)})
	}
	slices.SortStableFunc(s.bonds, func(a, b bond) int { return cmp.Compare(s.net.LinkType(a.link), s.net.LinkType(b.link)) })
	for v := range projection.Node(s.net.Len()) {
		if s.net.Kind(v) == eco.KindFlow && s.net.Mask(v).Shows(s.ask.Lens) {
			s.bindFlow(v)
		}
	}
}

// bindFlow draws a flow between each of its givers and each of its getters.
func (s *sheet) bindFlow(flow projection.Node) {
	for _, give := range s.net.Into(flow) {
		if s.net.TypeOf(give) != eco.LinkSends || !s.shows(give) {
			continue
		}
		for _, get := range s.net.Into(flow) {
			if s.net.TypeOf(get) == eco.LinkReceives && s.shows(get) {
				state := weaker(s.net.State(give.Link, s.ask.Lens, s.ask.Age), s.net.State(get.Link, s.ask.Lens, s.ask.Age))
				made := s.net.IsLinkSynthetic(give.Link, s.ask.Lens) && s.net.IsLinkSynthetic(get.Link, s.ask.Lens)
				s.bonds = append(s.bonds, bond{s.at[give.To], s.at[get.To], -1, flow, state, made})
			}
		}
	}
}

// shows tells whether an arc shows and its far end is a mark.
func (s *sheet) shows(a projection.Arc) bool { return a.Mask.Shows(s.ask.Lens) && s.at[a.To] >= 0 }

// weaker gives the state of which less can be said; they come in that order.
func weaker(a, b eco.State) eco.State {
	if slices.Index(eco.States, a) < slices.Index(eco.States, b) {
		return a
	}
	return b
}

// carried gives the datasets on the map that a flow carries.
func (s *sheet) carried(flow projection.Node) []int32 {
	var list []int32
	for _, a := range s.net.Out(flow) {
		if s.net.TypeOf(a) == eco.LinkCarries && s.shows(a) {
			list = append(list, s.at[a.To])
		}
	}
	return list
}
