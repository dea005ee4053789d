package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"

	"catchment/ecosystem"
)

// Beside gives what is kept beside the records, in one statement.
func (r *reader) Beside(ctx context.Context, sums []string) (map[string][]byte, error) {
	list, err := json.Marshal(sums)
	if err != nil {
		return nil, err
	}
	found := make(map[string][]byte, len(sums))
	err = r.read(ctx, func(tx readTx) error {
		return tx.each(ctx, queries["beside"], []any{string(list)}, func(rows *sql.Rows) error {
			var sum string
			var text []byte
			err := rows.Scan(&sum, &text)
			found[sum] = text
			return err
		})
	})
	return found, err
}

// beside looks whether what is kept beside the records has the sum that it is kept under.
func (k *checker) beside() error {
	return k.c.each(k.ctx, "SELECT sum, text FROM beside", nil, func(rows *sql.Rows) error {
		var sum string
		var text []byte
		if err := rows.Scan(&sum, &text); err != nil {
			return err
		}
		if ecosystem.SumOf(text) != sum {
			return k.found("What is kept beside the records as %s is damaged.", sum)
		}
		return nil
	})
}
