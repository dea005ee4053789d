package ecosystem

import "context"

type principalKey struct{}

// WithPrincipal puts who asks into a request's context.
func WithPrincipal(ctx context.Context, p Principal) context.Context {
	return context.WithValue(ctx, principalKey{}, p)
}

// PrincipalFrom tells who asks; where nobody said, it is nobody, who sees what is public and may not write.
func PrincipalFrom(ctx context.Context) Principal {
	p, _ := ctx.Value(principalKey{}).(Principal)
	return p
}
