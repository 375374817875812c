package com.example.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    private Long id;
    private String plan;
}
