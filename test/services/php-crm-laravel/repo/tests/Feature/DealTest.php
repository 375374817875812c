<?php

namespace Tests\Feature;

use App\Models\Deal;
use App\Models\User;
use Tests\TestCase;

class DealTest extends TestCase
{
    public function test_a_stranger_cannot_see_a_deal(): void
    {
        $user = (new User)->forceFill(['id' => 7]);
        $deal = new Deal(['owner_id' => 8]);

        $this->assertFalse($user->can('view', $deal));
    }
}
