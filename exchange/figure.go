package exchange

import "catchment/ecosystem"

// Figure is what was, or was not, to be had of something in a place.
type Figure struct {
	Measure, Unit string
	Period        string // 2025, 2025-07, 2025-Q2 or 2024-04..2025-03
	Breakdown     string // what else it was counted by: "age=19-24; level=Advanced"
	Status        string // available, suppressed or unavailable
	Value         int64  // in the unit, where it is available
	Mark          string // what stands in the place of a figure
	CountedAs     string // stock or events; empty: not known
	CountedWhere  string // residence, workplace or delivery; empty: not known
	Population    int64  // people that it was counted from; 0: not known
	Pooling       string // own or pooled; empty: not known
}

// ObservedIn states the figure of something in a place: a link for each measure, period
// and breakdown.
func (f Figure) ObservedIn(place, of Name, at Where) Relation {
	qualifier := f.Measure + "/" + f.Period
	if f.Breakdown != "" {
		qualifier += "/" + f.Breakdown
	}
	fields := ecosystem.Fields{"measure": f.Measure, "unit": f.Unit, "period": f.Period, "status": f.Status}
	if f.Status == "available" {
		fields["value"] = f.Value
	}
	if f.Population > 0 {
		fields["population"] = f.Population
	}
	for name, v := range map[string]string{"mark": f.Mark, "breakdown": f.Breakdown, "countedAs": f.CountedAs, "countedWhere": f.CountedWhere, "pooling": f.Pooling} {
		if v != "" {
			fields[name] = v
		}
	}
	return Relation{Type: ecosystem.LinkObservedIn, From: of, To: place, Qualifier: qualifier, Fields: fields, Claim: Stated(), Where: at}
}
