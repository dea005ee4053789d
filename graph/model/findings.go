package model

import (
	"context"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
)

// findingLeverageKind is the kind of the rows that rank findings; no store has them.
const findingLeverageKind ecosystem.Kind = "FindingLeverage"

// FindingsLeverage answers findingLeverage.
func FindingsLeverage(ctx context.Context, per Word) (*FindingLeverageConnection, error) {
	r, asking, err := asks(ctx)
	if err != nil {
		return nil, err
	}
	ask := gap.FindingsOfProviders
	if per == "supplier" {
		ask = gap.FindingsOfSuppliers
	}
	ranking, err := ask(asking.Context, asking.Reader, asking.Age)
	if err != nil {
		return nil, err
	}
	rows := make([]ecosystem.Record, len(ranking))
	for i, l := range ranking {
		rows[i] = ecosystem.Record{ID: l.Holder + "/" + ecosystem.ID(l.Rule), Kind: findingLeverageKind, Fields: ecosystem.Fields{
			"holder": string(l.Holder), "rule": l.Rule, "gain": string(l.Gain), "courses": someTexts(l.Courses), "providers": someTexts(l.Providers),
			"software": someTexts(l.Software), "courseCount": int64(len(l.Courses)), "findingCount": int64(len(l.Findings))}}
		if l.Gain.OfPresentations() {
			rows[i].Fields["presentationCount"] = int64(len(l.Presentations))
		}
	}
	l, err := remembered(r.field, r.args, rows, r.under)
	return &FindingLeverageConnection{l}, err
}

// someTexts bounds what one row of an answer lists.
func someTexts(ids []ecosystem.ID) []string { return texts(ids[:min(len(ids), 100)]) }

// CourseCount is how many courses would gain.
func (l FindingLeverage) CourseCount() int32 { return l.count("courseCount") }

// FindingCount is how many findings of the rule there are.
func (l FindingLeverage) FindingCount() int32 { return l.count("findingCount") }
