<?php

namespace App\Observers;

use App\Models\AuditEntry;
use App\Models\Hive;

class HiveObserver
{
    public function updated(Hive $hive): void
    {
        AuditEntry::create(['user_id' => auth()->id(), 'action' => 'updated', 'hive_id' => $hive->id, 'changes' => $hive->getChanges()]);
    }

    public function deleted(Hive $hive): void
    {
        AuditEntry::create(['user_id' => auth()->id(), 'action' => 'deleted', 'hive_id' => $hive->id, 'changes' => []]);
    }
}
