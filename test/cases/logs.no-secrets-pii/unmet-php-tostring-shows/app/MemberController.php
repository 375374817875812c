<?php

namespace App;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

final class Member
{
    public function __construct(public readonly string $id, public readonly string $email) {}
    public function __toString(): string { return "{$this->id} {$this->email}"; }
}

class MemberController
{
    public function join(Request $request)
    {
        $member = new Member($request->input('id'), $request->input('contact'));
        Log::info("joined: $member");
        return response('', 202);
    }
}
