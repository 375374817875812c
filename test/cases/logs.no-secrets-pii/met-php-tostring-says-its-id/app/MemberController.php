<?php

namespace App;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

final class Member
{
    public function __construct(public readonly string $id, private string $email) {}
    public function __toString(): string { return "Member {$this->id}"; }
}

class MemberController
{
    public function join(Request $request)
    {
        $member = new Member($request->input('id'), $request->input('contact'));
        Log::info("joined: $member");
        Log::info('view ' . $request->input('viewRange'));
        return response('', 202);
    }
}
