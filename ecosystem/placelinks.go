package ecosystem

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"
)

// placed is a link that there has to be by a survey.
type placed struct {
	area       ID     // on whose outline it rests
	confidence string // low where the point lies near the edge
	method     string // by which it was found, where there is a word for it
}

// links gives the changes that make the links those that a survey finds.
func (s *survey) links(ctx context.Context) ([]Change, error) {
	wanted := s.wanted()
	standing, err := s.standing(ctx)
	if err != nil {
		return nil, err
	}
	claims, err := s.claimsOn(ctx, slices.Collect(maps.Values(standing)))
	if err != nil {
		return nil, err
	}
	sources, err := s.sources(ctx, wanted)
	if err != nil {
		return nil, err
	}
	var changes []Change
	for identity, link := range standing {
		if _, stays := wanted[identity]; !stays {
			changes = append(changes, saidNoMore(link, claims[link])...)
		}
	}
	for identity, why := range wanted {
		link, there := standing[identity]
		if !there {
			link = derivedID(KindLink, s.after.ready.At, string(s.after.ready.ID), string(identity.Type), string(identity.From), string(identity.To))
			changes = append(changes, Change{ID: link, Kind: KindLink, Expect: New, Set: Fields{"type": string(identity.Type), "from": string(identity.From), "to": string(identity.To)}})
		}
		changes = append(changes, s.said(link, claims[link], why, sources[why.area])...)
	}
	slices.SortFunc(changes, func(a, b Change) int { return cmp.Compare(a.ID, b.ID) })
	return changes, nil
}

// liesBy are the links by which something lies in an area, by its kind.
var liesBy = map[Kind]LinkType{KindVenue: LinkInPlace, KindActor: LinkBasedIn}

// wanted are the links that the survey finds.
func (s *survey) wanted() map[LinkIdentity]placed {
	wanted := map[LinkIdentity]placed{}
	for id, v := range s.points {
		p, known := v.Point()
		for _, a := range s.areas {
			if !known || !s.moved[id] && !s.redrawn[a.ID] || !a.Contains(p) {
				continue
			}
			confidence := "high"
			if a.MetresFromEdge(p) < NearEdge {
				confidence = "low"
			}
			wanted[LinkIdentity{Type: liesBy[v.Kind], From: id, To: a.ID}] = placed{a.ID, confidence, "point_in_polygon"}
		}
	}
	for id := range s.redrawn {
		for other, b := range s.areas {
			a, drawn := s.areas[id]
			if drawn && other != id && a.SortOfArea() == b.SortOfArea() && a.Touches(b.Outline) {
				first, second := a.Record, b.Record
				if cmp.Or(cmp.Compare(first.Text("code"), second.Text("code")), cmp.Compare(first.ID, second.ID)) > 0 {
					first, second = second, first
				}
				wanted[LinkIdentity{Type: LinkNeighbours, From: first.ID, To: second.ID}] = placed{area: first.ID, confidence: "high"}
			}
		}
	}
	return wanted
}

// SortOfArea is what a place has in common with those that can be its neighbours: a borough is
// a district of London.
func (r Record) SortOfArea() string {
	if kind := r.Text("kind"); kind != "borough" {
		return kind
	}
	return "district"
}

// standing are the links of the surveyed types at what the change set moves, as it leaves them.
func (s *survey) standing(ctx context.Context) (map[LinkIdentity]ID, error) {
	var asks []Ask
	for id := range s.moved {
		asks = append(asks, Ask{Of: id, Step: Step{Types: []LinkType{LinkInPlace, LinkBasedIn}, Direction: Out}})
	}
	for id := range s.redrawn {
		asks = append(asks, Ask{Of: id, Step: Step{Types: []LinkType{LinkInPlace, LinkBasedIn}, Direction: Into}},
			Ask{Of: id, Step: Step{Types: []LinkType{LinkNeighbours}, Direction: Both}})
	}
	answers, err := s.reader.Links(ctx, asks)
	if err != nil {
		return nil, err
	}
	standing := map[LinkIdentity]ID{}
	for _, a := range answers {
		for _, l := range a.Items {
			standing[l.Identity()] = l.ID
		}
	}
	for _, c := range s.after.ready.Changes {
		l := Link{s.after.After[c.ID]}
		switch {
		case c.Kind != KindLink:
		case c.End:
			maps.DeleteFunc(standing, func(_ LinkIdentity, id ID) bool { return id == c.ID })
		case (l.Type() == LinkInPlace || l.Type() == LinkBasedIn) && (s.moved[l.From()] || s.redrawn[l.To()]),
			l.Type() == LinkNeighbours && (s.redrawn[l.From()] || s.redrawn[l.To()]):
			standing[l.Identity()] = l.ID
		}
	}
	return standing, nil
}

// claimsOn gives the claims on things as the change set leaves them.
func (s *survey) claimsOn(ctx context.Context, of []ID) (map[ID][]Claim, error) {
	read, err := s.reader.Claims(ctx, of)
	if err != nil {
		return nil, err
	}
	changed := map[ID]bool{}
	claims := map[ID][]Claim{}
	for _, c := range s.after.ready.Changes {
		if c.Kind != KindClaim {
			continue
		}
		if changed[c.ID] = true; !c.End {
			claim := Claim{s.after.After[c.ID]}
			claims[claim.About()] = append(claims[claim.About()], claim)
		}
	}
	for about, all := range read {
		for _, c := range all {
			if !changed[c.ID] {
				claims[about] = append(claims[about], c)
			}
		}
	}
	return claims, nil
}

// sources gives of each area on whose outline something rests what that came from: the
// source, if any, of the claim that says so, and who said it.
func (s *survey) sources(ctx context.Context, wanted map[LinkIdentity]placed) (map[ID]Fields, error) {
	areas := map[ID]bool{}
	for _, why := range wanted {
		areas[why.area] = true
	}
	claims, err := s.claimsOn(ctx, slices.Collect(maps.Keys(areas)))
	if err != nil {
		return nil, err
	}
	sources := map[ID]Fields{}
	for id := range areas {
		place := s.areas[id]
		f, _ := NounOf(KindPlace).Field("outline")
		says := Fields{"coder": Surveyor, "basis": "implied", "assertedBy": "Catchment"}
		if c, _, said := Decide(place.Record, f, claims[id]); said && c.Source() != "" {
			says = Fields{"coder": Surveyor, "basis": "implied", "source": string(c.Source())}
			if where := c.Text("locator"); where != "" {
				says["locator"] = where
			}
		}
		sources[id] = says
	}
	return sources, nil
}

// isSurveyors tells whether the claim is one by the surveyor that stands.
func (c Claim) isSurveyors() bool { return c.Text("coder") == Surveyor && c.Counts() }

// saidNoMore takes back what the surveyor said of a link: the link with it, where nobody else
// ever spoke for it.
func saidNoMore(link ID, claims []Claim) []Change {
	others := slices.ContainsFunc(claims, func(c Claim) bool { return c.Text("coder") != Surveyor })
	var changes []Change
	for _, c := range claims {
		if c.isSurveyors() && others {
			changes = append(changes, Change{ID: c.ID, Kind: KindClaim, Expect: Any, Set: Fields{"status": "retracted", "reason": "It lies elsewhere now."}})
		} else if !others {
			changes = append(changes, Change{ID: c.ID, Kind: KindClaim, Expect: Any, End: true})
		}
	}
	if !others && len(claims) > 0 {
		changes = append(changes, Change{ID: link, Kind: KindLink, Expect: Any, End: true})
	}
	return changes
}

// said has the surveyor say of a link what it found, unless it has said so already; of
// other boundaries that takes the place of what it said before.
func (s *survey) said(link ID, claims []Claim, why placed, says Fields) []Change {
	says = says.With(Fields{"confidence": why.confidence})
	if why.method != "" {
		says["method"] = why.method
	}
	var changes []Change
	for _, c := range claims {
		if !c.isSurveyors() {
			continue
		}
		if same := func(f string) bool { return c.Text(f) == (Record{Fields: says}).Text(f) }; same("source") && same("locator") && same("confidence") {
			return nil
		}
		changes = append(changes, Change{ID: c.ID, Kind: KindClaim, Expect: Any, Set: Fields{"status": "superseded"}})
	}
	at := s.after.ready.At.Add(time.Duration(len(claims)) * time.Millisecond)
	id := derivedID(KindClaim, at, string(s.after.ready.ID), Surveyor, string(link))
	return append(changes, Change{ID: id, Kind: KindClaim, Expect: New, Set: says.With(Fields{"about": string(link)})})
}
