# frozen_string_literal: true

class Incident < ApplicationRecord
  enum :severity, { minor: 1, serious: 2, fatal: 3 }
  enum :state, { reported: 0, dispatched: 1, on_scene: 2, cleared: 3 }

  belongs_to :road
  belongs_to :commander, class_name: "Officer", optional: true

  validates :kilometre, numericality: { greater_than_or_equal_to: 0 }
end
