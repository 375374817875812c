package service

import (
	"testing"

	"github.com/gin-gonic/gin/binding"
	"github.com/stretchr/testify/require"
)

func TestTransferInputValidation(t *testing.T) {
	ok := TransferInput{
		FromWallet: "0b0b4a5e-5d0c-4a3c-8e38-3f2a3c5f7a10",
		ToWallet:   "5a1f9c3e-92d1-47a0-9d9e-1d0f6f1b7c22",
		Amount:     1500, Currency: "EUR",
	}
	require.NoError(t, binding.Validator.ValidateStruct(ok))

	bad := ok
	bad.Amount = -1
	require.Error(t, binding.Validator.ValidateStruct(bad))
}
