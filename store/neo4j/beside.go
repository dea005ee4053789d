package neo4j

import (
	"context"
	"slices"

	"catchment/store/ledger"
)

// besideBatch is how many texts go in one statement: they may be long.
const besideBatch = 10

// Beside gives what is kept beside the records. A text never changes while it is there, so
// that nothing has to be looked for in the archive.
func (r *reader) Beside(ctx context.Context, sums []string) (found map[string][]byte, err error) {
	err = r.read(ctx, func(v *snapshot) error {
		found = make(map[string][]byte, len(sums))
		for part := range slices.Chunk(sums, batch) {
			if err := v.each("beside", map[string]any{"sums": part}, func(row []any) error {
				sum, _ := row[0].(string)
				text, _ := row[1].(string)
				found[sum] = []byte(text)
				return nil
			}); err != nil {
				return err
			}
		}
		return nil
	})
	return found, err
}

// writeBeside keeps what entries bring to be kept beside the records.
func writeBeside(t *transaction, entries []ledger.Entry) error {
	var rows []properties
	for _, e := range entries {
		for sum, text := range e.Beside {
			rows = append(rows, properties{"sum": sum, "text": string(text)})
		}
	}
	for part := range slices.Chunk(rows, besideBatch) {
		if err := writeAll(t, "insert_beside", part); err != nil {
			return err
		}
	}
	return nil
}
