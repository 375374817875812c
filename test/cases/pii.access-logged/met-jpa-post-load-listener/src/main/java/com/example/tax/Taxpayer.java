package com.example.tax;

import jakarta.persistence.Entity;

@Entity
public class Taxpayer extends PersonalRecord {
    public String name;
    public String taxNumber;
    public String address;
}
