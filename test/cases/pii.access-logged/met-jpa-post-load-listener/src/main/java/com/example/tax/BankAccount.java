package com.example.tax;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class BankAccount extends PersonalRecord {
    @ManyToOne
    public Taxpayer holder;
    public String iban;
}
