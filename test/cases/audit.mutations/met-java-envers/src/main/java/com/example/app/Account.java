package com.example.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;

@Audited
@Entity
class Account {
    @Id
    private Long id;
    private String plan;
}
