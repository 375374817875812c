package httpapi

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"

	"github.com/pebblepay/go-wallet-gin/internal/service"
	"github.com/pebblepay/go-wallet-gin/internal/store"
)

type Handlers struct {
	wallets *service.Wallets
	repo    *store.Repository
}

func (h *Handlers) respond(c *gin.Context, status int, body any, err error) {
	if err != nil {
		_ = c.Error(err)
		return
	}
	c.JSON(status, body)
}

func (h *Handlers) CreateCustomer(c *gin.Context) {
	var in struct {
		Email    string `json:"email" binding:"required,email"`
		Phone    string `json:"phone" binding:"required,e164"`
		FullName string `json:"full_name" binding:"required,max=160"`
	}
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": "invalid body"})
		return
	}
	cust := &store.Customer{ID: c.GetString(subjectKey), Email: in.Email, Phone: in.Phone, FullName: in.FullName}
	err := h.wallets.Register(c.Request.Context(), cust)
	h.respond(c, http.StatusCreated, gin.H{"id": cust.ID}, err)
}

func (h *Handlers) Me(c *gin.Context) {
	cust, err := h.repo.Customer(c.Request.Context(), c.GetString(subjectKey))
	h.respond(c, http.StatusOK, cust, err)
}

func (h *Handlers) ListWallets(c *gin.Context) {
	ws, err := h.repo.WalletsOf(c.Request.Context(), c.GetString(subjectKey))
	h.respond(c, http.StatusOK, ws, err)
}

func (h *Handlers) GetWallet(c *gin.Context) {
	w, err := h.repo.Wallet(c.Request.Context(), c.Param("id"))
	if err == nil && w.CustomerID != c.GetString(subjectKey) {
		err = store.ErrNotFound
	}
	h.respond(c, http.StatusOK, w, err)
}

func (h *Handlers) CreateTransfer(c *gin.Context) {
	var in service.TransferInput
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": "invalid body"})
		return
	}
	in.CustomerID = c.GetString(subjectKey)
	t, err := h.wallets.Transfer(c.Request.Context(), in)
	h.respond(c, http.StatusCreated, t, err)
}

func (h *Handlers) GetTransfer(c *gin.Context) {
	t, err := h.repo.Transfer(c.Request.Context(), c.Param("id"))
	h.respond(c, http.StatusOK, t, err)
}

func (h *Handlers) CreatePayout(c *gin.Context) {
	var in service.PayoutInput
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": "invalid body"})
		return
	}
	in.ID, in.CustomerID = uuid.NewString(), c.GetString(subjectKey)
	p, err := h.wallets.Payout(c.Request.Context(), in)
	h.respond(c, http.StatusAccepted, p, err)
}

func (h *Handlers) FreezeWallet(c *gin.Context) {
	err := h.repo.Freeze(c.Request.Context(), c.Param("id"))
	h.respond(c, http.StatusOK, gin.H{"frozen": true}, err)
}

func (h *Handlers) Balance(c *gin.Context) {
	w, err := h.repo.Wallet(c.Request.Context(), c.Param("id"))
	if err != nil {
		_ = c.Error(err)
		return
	}
	c.JSON(http.StatusOK, gin.H{"balance": w.Balance, "currency": w.Currency})
}
