package com.example.tax;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TaxpayerController {

    private final EntityManager em;

    TaxpayerController(EntityManager em) {
        this.em = em;
    }

    @GetMapping("/taxpayers/{id}")
    Taxpayer one(@PathVariable long id) {
        return em.find(Taxpayer.class, id);
    }

    @GetMapping("/taxpayers/{id}/accounts")
    List<BankAccount> accounts(@PathVariable long id) {
        return em.createQuery("from BankAccount a where a.holder.id = :id", BankAccount.class)
                .setParameter("id", id)
                .getResultList();
    }
}
