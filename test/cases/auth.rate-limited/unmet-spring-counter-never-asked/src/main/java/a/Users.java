package a;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.userdetails.*;
import org.springframework.stereotype.Service;

@Service
public class Users implements UserDetailsService {
    private final Attempts attempts;
    private final AccountRepository accounts;

    Users(Attempts attempts, AccountRepository accounts) { this.attempts = attempts; this.accounts = accounts; }

    @Override
    public UserDetails loadUserByUsername(String name) {
        
        return accounts.findByName(name).orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
