# frozen_string_literal: true

class CreateTrips < ActiveRecord::Migration[7.0]
  def change
    create_table :trips do |t|
      t.string :scooter, null: false
      t.string :rider
      t.integer :metres
      t.timestamps
    end
  end
end
