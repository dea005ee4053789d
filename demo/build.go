package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"catchment/ecosystem"
	"catchment/ecosystem/evidence"
	"catchment/exchange"
	"catchment/store/sqlite"
)

// day is when all of it counts as recorded: the day on which the files were gathered.
const day ecosystem.Day = "2026-11-29"

var maker = ecosystem.Principal{Name: "demo", Role: ecosystem.RoleAdmin}

// clock stands still, so that nothing depends on when the demo is made.
func clock() time.Time {
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		panic(err) // the day above is wrong
	}
	return t
}

// build imports the published files under from, and the report's facts under seed, into an
// empty registry and gives what it then holds as the files of the demo.
func build(ctx context.Context, from, seed string) (files files, err error) {
	folder, err := os.MkdirTemp("", "catchment-demo-*")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	store, err := sqlite.Open(ctx, filepath.Join(folder, "demo.db"), sqlite.Options{Create: true})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	registry := ecosystem.NewRegistry(store, ecosystem.Options{Clock: clock})
	for _, s := range steps(from, seed) {
		if err := s.take(ctx, registry); err != nil {
			return nil, fmt.Errorf("%s: %w", s.name, err)
		}
	}
	if err := propose(ctx, registry); err != nil {
		return nil, err
	}
	return export(ctx, registry)
}

// take imports what a step brings. A row that stays out stops everything: what ships is whole.
func (s step) take(ctx context.Context, registry *ecosystem.Registry) error {
	var in []exchange.File
	if len(s.paths) > 0 {
		opened, err := exchange.Open(s.paths)
		if err != nil {
			return err
		}
		in = opened
	}
	report, err := exchange.Import(ctx, registry, maker, s.decoder, in, exchange.Options{
		Format: s.name, Source: s.source, SourceFields: s.sourceFields, AsOf: day, Clock: clock})
	if err != nil {
		return err
	}
	if n := report.Findings.Errors; n > 0 {
		at := slices.IndexFunc(report.Findings.Listed, func(f exchange.Finding) bool { return f.Severity == exchange.Error })
		return fmt.Errorf("%d rows stay out; the first: %+v", n, report.Findings.Listed[max(at, 0)])
	}
	return nil
}

// propose has occupations proposed for every course. They wait for review.
func propose(ctx context.Context, registry *ecosystem.Registry) error {
	head, err := registry.Head(ctx)
	if err != nil {
		return err
	}
	reader := registry.At(head, ecosystem.TeamLens)
	courses, err := reader.Find(ctx, ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindCourse}}, ecosystem.Page{})
	if err != nil {
		return err
	}
	proposer, err := evidence.NewProposer(ctx, reader, evidence.Options{Scheme: "soc2020"})
	if err != nil {
		return err
	}
	d, err := registry.Draft(ctx)
	if err != nil {
		return err
	}
	for _, course := range courses.Items {
		found, err := proposer.Propose(ctx, course)
		if err == nil {
			err = found.Draft(ctx, d)
		}
		if err != nil {
			return err
		}
	}
	_, err = registry.Apply(ctx, maker, d.ChangeSet(ecosystem.Edit, "Occupations proposed by "+evidence.Coder))
	return err
}
