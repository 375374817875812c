# frozen_string_literal: true

class TrailEntry < ApplicationRecord
  validates :actor, :action, :subject, presence: true
end
