package gap_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
)

// plainJourney is how many learners of an area go to a place, at least and at most.
type plainJourney struct {
	to              eco.ID
	lowest, highest int64
}

// journeysFrom gives the journeys of those who live in an area: of the newest period, by the
// measure that counts most; of the places directly within, and so on, where it has none.
func (p *plainReader) journeysFrom(area eco.ID) []plainJourney {
	byPeriod := map[string]map[string][]plainJourney{}
	for _, l := range p.countedFrom(area) {
		j := plainJourney{to: l.To(), lowest: 1, highest: 4}
		if value, stated := l.Int("value"); stated {
			j.lowest, j.highest = value, value
		}
		if byPeriod[l.Text("period")] == nil {
			byPeriod[l.Text("period")] = map[string][]plainJourney{}
		}
		byPeriod[l.Text("period")][l.Text("measure")] = append(byPeriod[l.Text("period")][l.Text("measure")], j)
	}
	if len(byPeriod) == 0 {
		return nil
	}
	newest := byPeriod[slices.Max(slices.Collect(maps.Keys(byPeriod)))]
	measure := slices.MinFunc(slices.Collect(maps.Keys(newest)), func(a, b string) int {
		return cmp.Or(cmp.Compare(lowestSum(newest[b]), lowestSum(newest[a])), cmp.Compare(a, b))
	})
	return newest[measure]
}

func (p *plainReader) countedFrom(area eco.ID) []eco.Link {
	var own []eco.Link
	for _, l := range p.out["OBSERVED_IN"][area] {
		if l.Text("countedWhere") == "residence_to_delivery" && l.Text("status") != "unavailable" {
			own = append(own, l)
		}
	}
	if len(own) > 0 {
		return own
	}
	for _, place := range p.of("Place") {
		if slices.Contains(p.far(place, "WITHIN"), area) {
			own = append(own, p.countedFrom(place)...)
		}
	}
	return own
}

func lowestSum(journeys []plainJourney) (sum int64) {
	for _, j := range journeys {
		sum += j.lowest
	}
	return sum
}

// destinations gives the places to which one in fifty goes at least, the most first.
func (p *plainReader) destinations(journeys []plainJourney) []eco.ID {
	var list []eco.ID
	going := map[eco.ID]int64{}
	for _, j := range journeys {
		going[j.to] += j.lowest
	}
	for to, n := range going {
		elsewhere := int64(0)
		for _, j := range journeys {
			if j.to != to {
				elsewhere += j.highest
			}
		}
		if n > 0 && 50*n >= n+elsewhere {
			list = append(list, to)
		}
	}
	slices.SortFunc(list, func(a, b eco.ID) int { return cmp.Or(cmp.Compare(going[b], going[a]), cmp.Compare(a, b)) })
	return list
}

func (p *plainReader) isWithoutJourneys() bool {
	return p.options.Catchment == gap.Learners && !slices.ContainsFunc(p.options.Areas, func(area eco.ID) bool { return len(p.journeysFrom(area)) > 0 })
}

// journeysLine says of an area where its learners learn.
func (p *plainReader) journeysLine(area eco.ID) string {
	journeys := p.journeysFrom(area)
	if p.options.Catchment != gap.Learners || len(journeys) == 0 {
		return ""
	}
	in := p.catchment(area)
	var least, most, leastElsewhere, mostElsewhere int64
	for _, j := range journeys {
		if in[j.to] {
			least, most = least+j.lowest, most+j.highest
		} else {
			leastElsewhere, mostElsewhere = leastElsewhere+j.lowest, mostElsewhere+j.highest
		}
	}
	share := func(n, other int64) int64 { return n * 10_000 / max(1, n+other) }
	line := fmt.Sprint(share(least, mostElsewhere), " ", share(most, leastElsewhere))
	for _, to := range p.destinations(journeys) {
		var d plainJourney
		for _, j := range journeys {
			if j.to == to {
				d.lowest, d.highest = d.lowest+j.lowest, d.highest+j.highest
			}
		}
		line += fmt.Sprintf(" %s %d-%d", to, d.lowest, d.highest)
	}
	return line
}

func journeysLine(j *gap.Journeys) string {
	if j == nil {
		return ""
	}
	line := fmt.Sprint(j.Lowest, " ", j.Highest)
	for _, d := range j.Places {
		line += fmt.Sprintf(" %s %d-%d", d.Place, d.Lowest, d.Highest)
	}
	return line
}
