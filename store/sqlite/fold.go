package sqlite

import (
	sqldriver "database/sql/driver"

	driver "modernc.org/sqlite"

	"catchment/ecosystem"
)

// fold is ecosystem.Fold in statements, for what is asked of texts without case and
// accents: only names are kept folded. What is null stays so.
func init() {
	driver.MustRegisterDeterministicScalarFunction("fold", 1, func(_ *driver.FunctionContext, args []sqldriver.Value) (sqldriver.Value, error) {
		if text, ok := args[0].(string); ok {
			return ecosystem.Fold(text), nil
		}
		return nil, nil
	})
}
