<?php

namespace Acme;

final class CircuitOpen extends \RuntimeException {}
