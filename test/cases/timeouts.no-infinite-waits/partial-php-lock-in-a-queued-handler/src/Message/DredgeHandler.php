<?php

namespace App\Message;

use Symfony\Component\Lock\LockFactory;
use Symfony\Component\Messenger\Attribute\AsMessageHandler;

#[AsMessageHandler]
final class DredgeHandler
{
    public function __construct(private readonly LockFactory $locks) {}

    public function __invoke(Dredge $message): void
    {
        $lock = $this->locks->createLock('dredge');
        $lock->acquire(true);
        file_put_contents('/var/dredged', (string) $message->canal, FILE_APPEND);
        $lock->release();
    }
}
