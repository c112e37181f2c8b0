package nl.verhuisloket.toetsing.woorden;

/**
 * The terms, limits and weights in force for one municipality on one day. Each component is a name in {@code rules/parameters}.
 *
 * @param aangifteVroegstDagen    days before the move from which it can be declared
 * @param aangifteLaatstDagen     days after the move up to which a declaration is on time
 * @param termijnenwet            whether the last day runs on over weekend and holiday
 * @param storingVerlengt         whether the term runs on over days on which the loket could not be used
 * @param woonadresMaanden        months of half a year from which an address can be a woonadres while another home is kept
 * @param vestigingMaanden        months of half a year from which somebody from abroad settles here
 * @param vertrekMaanden          months of a year abroad from which somebody leaves
 * @param vertrekVroegstDagen     days before the departure from which it can be declared
 * @param briefadresOnline        whether a briefadres may be declared online; a person then looks
 * @param verledenOnline          whether a date in the past may be declared online
 * @param digidNiveau             lowest DigiD level: 10, 20, 25 or 30
 * @param meeverhuizersMaximum    most co-movers in one declaration
 * @param geheimhoudingBeoordelen whether a person looks when a mover's data are kept confidential
 * @param toestemming             when the main occupant is asked
 * @param beoordelenVanafPunten   risk points from which a person looks
 * @param oppervlaktePerPersoon   m2 per person under which a home is crowded
 */
public record Maatstaven(int aangifteVroegstDagen, int aangifteLaatstDagen, boolean termijnenwet, boolean storingVerlengt,
                         int woonadresMaanden, int vestigingMaanden, int vertrekMaanden, int vertrekVroegstDagen,
                         boolean briefadresOnline, boolean verledenOnline, int digidNiveau, int meeverhuizersMaximum,
                         boolean geheimhoudingBeoordelen, Toestemmingsbeleid toestemming, int beoordelenVanafPunten, int oppervlaktePerPersoon) {

    /** When the municipality asks the main occupant for consent (dossier A.6). */
    public enum Toestemmingsbeleid { NOOIT, BIJ_SIGNAAL, BIJ_BEWONING }
}
