package model

import (
	"context"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
	"catchment/graph/plan"
	"catchment/loaders"
)

// GapAnswer answers what is missing, in three piles; each page is there under the
// field that asks for it.
type GapAnswer struct{ piles map[*plan.Field]*Rows[GapRow] }

// Gap is a page of the pile of what is missing.
func (a *GapAnswer) Gap(c *plan.Call) *Rows[GapRow] { return a.piles[c.Field] }

// NoGap is a page of the pile of what is there.
func (a *GapAnswer) NoGap(c *plan.Call) *Rows[GapRow] { return a.piles[c.Field] }

// CannotTell is a page of the pile of what is not known.
func (a *GapAnswer) CannotTell(c *plan.Call) *Rows[GapRow] { return a.piles[c.Field] }

// GapRow is one thing in one pile, with the others that it is about and what it rests on.
type GapRow struct {
	Subject  Ref
	Pile     gap.Pile
	Reason   gap.Reason
	Sentence string
	Others   Refs
	Because  Refs
}

// Question is one that asks what is missing.
type Question func(ctx context.Context, read gap.Reader, age ecosystem.Age) (gap.Answer, error)

// Missing answers a root field that gives a GapAnswer.
func Missing(c *plan.Call, question Question) (*GapAnswer, error) {
	r := Begin(c)
	age, err := readAge(r.args, r.set.Today())
	if err != nil {
		return nil, err
	}
	answer, err := question(r.set.Context(), r.set.View(), age)
	if err != nil {
		return nil, err
	}
	pile := func(rows []gap.Row) rowList[GapRow] {
		return rowsOf(rows, func(row gap.Row) ecosystem.ID { return row.Subject }, r.gapRow)
	}
	return r.piles(map[string]rowList[GapRow]{"gap": pile(answer.Gap), "noGap": pile(answer.NoGap), "cannotTell": pile(answer.CannotTell)})
}

// piles makes the pages of the piles that are asked for.
func (r *Root) piles(known map[string]rowList[GapRow]) (*GapAnswer, error) {
	pages, err := rowPages(r, known)
	return &GapAnswer{pages}, err
}

func (r *Root) gapRow(row gap.Row) GapRow {
	return GapRow{r.Ref(row.Subject), row.Pile, row.Reason, row.Reason.Sentence(), r.Refs(row.Others), r.Refs(row.Because)}
}

// SupplierLeverage is what a supplier would unlock by taking up a standard.
type SupplierLeverage struct {
	Supplier                 Ref
	Software, Providers      Refs
	ProviderCount, SureCount int
}

// Leverage answers supplierLeverage.
func Leverage(c *plan.Call) (*Rows[SupplierLeverage], error) {
	r := Begin(c)
	age, err := readAge(r.args, r.set.Today())
	if err != nil {
		return nil, err
	}
	ids, err := r.named([]string{r.args.Text("standard")})
	if err != nil {
		return nil, err
	}
	snapshot, err := r.snapshot()
	if err != nil {
		return nil, err
	}
	ranking := gap.SupplierLeverage(snapshot, r.set.View().Lens(), ids[0], age)
	return ranked(r, ranking, func(l gap.Leverage) ecosystem.ID { return l.Supplier }, func(l gap.Leverage) SupplierLeverage {
		return SupplierLeverage{r.Ref(l.Supplier), r.Refs(l.Software), r.Refs(l.Providers), len(l.Providers), l.Sure}
	})
}

// ranked answers a root field with a page of a ranking.
func ranked[A, T any](r *Root, all []A, name func(A) ecosystem.ID, row func(A) T) (*Rows[T], error) {
	page, err := rowsOf(all, name, row).page(r.call.Field, r.args)
	if err != nil {
		return nil, err
	}
	return page, r.answer(page)
}

// Named finds things by keys or ids, in the order asked; NotFound names the first that is not there.
func Named(set *loaders.Set, keys []string) ([]ecosystem.ID, error) {
	return (&Root{set: set}).named(keys)
}

// named is Named: by what the snapshot keeps, if there is one, before the store is asked.
func (r *Root) named(keys []string) ([]ecosystem.ID, error) {
	ids := make([]ecosystem.ID, len(keys))
	var asked []ecosystem.Key
	for i, key := range keys {
		if err := Plain(key); err != nil {
			return nil, err
		}
		if ids[i] = ecosystem.ID(key); ids[i].Valid() {
			continue
		}
		if ids[i] = r.keyInGraph(key); ids[i] == "" {
			asked = append(asked, ecosystem.ParseKey(key))
		}
	}
	if len(asked) == 0 {
		return ids, nil
	}
	found, err := resolved(r.set, asked)
	if err != nil {
		return nil, err
	}
	for i, key := range keys {
		if ids[i] != "" {
			continue
		}
		if ids[i] = found[ecosystem.ParseKey(key)]; ids[i] == "" {
			return nil, &ecosystem.Error{Code: ecosystem.NotFound, Message: "Nothing is known by the name " + key + ".", Hint: "Search for it, or ask by its id."}
		}
	}
	return ids, nil
}

// keyInGraph finds what has a key in the snapshot and shows; empty where there is none.
func (r *Root) keyInGraph(key string) ecosystem.ID {
	if r.graph == nil {
		return ""
	}
	v := r.graph.FindKey(ecosystem.ParseKey(key))
	if v == projection.None || !r.graph.Mask(v).Shows(r.set.View().Lens()) {
		return ""
	}
	return r.graph.ID(v)
}
