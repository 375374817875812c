package main

import "context"

func startContext() context.Context { return context.Background() }
