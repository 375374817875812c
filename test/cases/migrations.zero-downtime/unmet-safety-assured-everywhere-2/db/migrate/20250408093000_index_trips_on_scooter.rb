# frozen_string_literal: true

class IndexTripsOnScooter < ActiveRecord::Migration[7.1]
  def change
    safety_assured { add_index :trips, :scooter }
  end
end
