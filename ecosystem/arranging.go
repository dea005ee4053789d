package ecosystem

// arranges tells whether a change set does nothing but save, arrange or end saved views:
// it touches views, what they pin, and what is said of either.
func (current currentState) arranges(changes []Change) bool {
	pins := map[ID]bool{}
	for _, c := range changes {
		if c.Kind == KindLink {
			after := Record{Fields: c.Over(current.records[c.ID].Fields)}
			pins[c.ID] = Link{after}.Type() == LinkPins
		}
	}
	for _, c := range changes {
		about := Record{Fields: c.Over(current.records[c.ID].Fields)}.Ref("about")
		kind, _ := about.Kind()
		switch {
		case c.Kind == KindSavedView, c.Kind == KindLink && pins[c.ID]:
		case c.Kind == KindClaim && (kind == KindSavedView || pins[about] || Link{current.records[about]}.Type() == LinkPins):
		default:
			return false
		}
	}
	return len(changes) > 0
}
