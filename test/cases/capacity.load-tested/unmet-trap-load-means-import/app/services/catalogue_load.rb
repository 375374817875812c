# frozen_string_literal: true

require "csv"

# Loads the publisher's price list into the catalogue.
class CatalogueLoad
  def initialize(path)
    @path = path
  end

  def call
    CSV.foreach(@path, headers: true).sum do |row|
      Book.find_or_initialize_by(isbn: row.fetch("isbn")).update!(cents: row.fetch("cents").to_i)
      1
    end
  end
end
