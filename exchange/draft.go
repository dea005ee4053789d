package exchange

import (
	"cmp"
	"context"
	"slices"

	"catchment/ecosystem"
)

// Draft reads files as [Import] does, but changes nothing: it gives all that
// would change as one change set, for what must come in wholly or not at all. No
// run tells of it. It keeps everything in memory.
func Draft(ctx context.Context, reg *ecosystem.Registry, by ecosystem.Principal, d Decoder, files []File, o Options) (ecosystem.ChangeSet, FindingReport, error) {
	o.DryRun = true
	im := newImporter(reg, by, files, o)
	if err := im.read(ctx, d); err != nil {
		return ecosystem.ChangeSet{}, im.findings.report(), err
	}
	cs := ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Import, Message: im.title()}
	for _, r := range im.overlay.records {
		cs.Changes = append(cs.Changes, ecosystem.Change{ID: r.ID, Kind: r.Kind, Expect: ecosystem.Any, Set: r.Fields})
	}
	slices.SortFunc(cs.Changes, func(a, b ecosystem.Change) int { return cmp.Compare(a.ID, b.ID) })
	return cs, im.findings.report(), nil
}
