package ecosystem

import (
	"context"
	"slices"
)

// mostCommitsAtOnce is how many commits are read at once where it is not known how many of them show.
const mostCommitsAtOnce = 500

// ShownCommits walks the revisions from one to another, both included, and gives the
// commits of them that a reader shows, until there are so many. It walks up, or down.
// Those of a left out origin do not count.
func ShownCommits(ctx context.Context, r Reader, from, to Revision, down bool, most int, leftOut ...Origin) ([]Commit, error) {
	step := Revision(1)
	if down {
		step = -1
	}
	var shown []Commit
	atOnce := most
	for left := (to-from)*step + 1; left > 0 && len(shown) < most; atOnce = 2 * atOnce {
		revs := make([]Revision, min(left, Revision(min(atOnce, mostCommitsAtOnce))))
		for i := range revs {
			revs[i] = from + step*Revision(i)
		}
		found, err := r.Commits(ctx, revs)
		if err != nil {
			return nil, err
		}
		for _, rev := range revs {
			if c, shows := found[rev]; shows && len(shown) < most && !slices.Contains(leftOut, c.Origin) {
				shown = append(shown, c)
			}
		}
		from, left = from+step*Revision(len(revs)), left-Revision(len(revs))
	}
	return shown, nil
}
