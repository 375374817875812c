package org.grid;

import org.grid.audit.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class SubstationService {

    private final JdbcClient jdbc;

    SubstationService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Recorded(action = "substation.limit.change")
    @Transactional
    public void changeLimit(long id, int megawatts) {
        jdbc.sql("update substations set limit_mw = ? where id = ?").params(megawatts, id).update();
    }

    @Recorded(action = "substation.decommission")
    @Transactional
    public void decommission(long id) {
        jdbc.sql("update substations set active = false where id = ?").params(id).update();
    }
}
