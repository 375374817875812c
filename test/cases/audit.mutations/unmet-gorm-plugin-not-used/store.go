package stock

import (
	"context"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

type Crate struct {
	ID    uint
	Shelf string
}

type Store struct{ db *gorm.DB }

func Open(dsn string) (*Store, error) {
	db, err := gorm.Open(postgres.Open(dsn), &gorm.Config{})
	if err != nil {
		return nil, err
	}
	return &Store{db: db}, nil
}

func (s *Store) Put(ctx context.Context, c *Crate) error { return s.db.WithContext(ctx).Create(c).Error }

func (s *Store) Move(ctx context.Context, c *Crate, shelf string) error {
	return s.db.WithContext(ctx).Model(c).Update("shelf", shelf).Error
}
