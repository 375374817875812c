<?php

namespace App\Http;

use Symfony\Component\HttpKernel\Attribute\WithHttpStatus;

#[WithHttpStatus(503)]
final class BureauUnavailable extends \RuntimeException
{
}
