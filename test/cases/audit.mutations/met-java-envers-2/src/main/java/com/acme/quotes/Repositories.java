package com.acme.quotes;

import org.springframework.data.jpa.repository.JpaRepository;

interface ContractRepository extends JpaRepository<Contract, Long> {
}

interface FlatRepository extends JpaRepository<Flat, Long> {
}
