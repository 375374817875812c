package a;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
@Service
public class LoanService {
    private final LoanRepository loans;
    private final AuditLogRepository audit;
    public LoanService(LoanRepository loans, AuditLogRepository audit) { this.loans = loans; this.audit = audit; }
    @Transactional
    public void change(long id, long cents, String actor) {
        Loan l = loans.findById(id).orElseThrow();
        long old = l.cents;
        l.cents = cents;
        loans.save(l);
        audit.save(new AuditLog(actor, "loan.change", "loan/" + id, String.valueOf(old), String.valueOf(cents)));
    }
}
